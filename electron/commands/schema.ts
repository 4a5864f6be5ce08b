import { designSchema } from '../../shared/file/schema.ts';
import { jsonOption } from './options.ts';
import { printJson, status, type Verb } from './verb.ts';

/** `schema`: the JSON Schema of a design file. It is a JSON document: `--json` changes nothing. */
export const schema: Verb = {
  name: 'schema',
  define: (command, perform) => {
    command
      .description('print the JSON Schema (2020-12) of a design file')
      .addOption(jsonOption())
      .action(() =>
        perform(async (terminal) => {
          printJson(terminal, designSchema());
          return status.done;
        }),
      );
  },
};
