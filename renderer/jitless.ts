import { z } from 'zod';

/** The page's policy forbids code made from text, which zod otherwise tries. Imported before any schema is made. */
z.config({ jitless: true });
