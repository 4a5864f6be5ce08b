import type { FormOf } from './form.tsx';

/** A task has nothing besides title and description. */
export const TaskForm: FormOf<'task'> = () => null;
