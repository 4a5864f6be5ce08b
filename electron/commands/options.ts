import { Option } from 'commander';

/** Options that several verbs share, with one wording. */
export const jsonOption = () => new Option('--json', 'print one JSON document and nothing else');

export const catalogOption = () =>
  new Option(
    '--catalog <file>',
    "the organisation's record types, call results and templates: a catalog in JSON, or columns in CSV that add to the standard one",
  );
