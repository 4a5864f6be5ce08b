import { encodeDesign } from '../../shared/file/format.ts';
import type { Design } from '../../shared/model/design.ts';
import { DesignId, StepId } from '../../shared/model/ids.ts';
import { extentOf } from '../../shared/model/templates/extent.ts';
import { designFromTemplate, type Template } from '../../shared/model/templates/template.ts';
import { templateById, templates } from '../../shared/model/templates/templates.ts';
import { jsonOption } from './options.ts';
import type { Terminal } from './terminal.ts';
import { print, printJson, refuse, type Status, status, type Verb } from './verb.ts';

interface Options {
  readonly json?: true;
}

/** `templates [ID]`: the list of the built-in templates, or the design file of one. */
export const templatesVerb: Verb = {
  name: 'templates',
  define: (command, perform) => {
    command
      .description('list the built-in templates, or print one as a design file')
      .argument('[id]', 'a template of the list')
      .addOption(jsonOption())
      .action((id: string | undefined, options: Options) =>
        perform(async (terminal) => (id === undefined ? list(terminal, options) : printTemplate(terminal, id))),
      );
  },
};

function list(terminal: Terminal, { json }: Options): Status {
  const rows = templates.map(({ id, name, recordType, summary, flow }) => ({ id, name, recordType, ...extentOf(flow), summary }));
  if (json) printJson(terminal, { templates: rows });
  else {
    const widest = Math.max(...rows.map(({ id }) => id.length));
    const facts = ({ recordType, steps, days }: (typeof rows)[number]): string => `${recordType}, up to ${steps} steps, up to ${days} days`;
    print(
      terminal,
      rows.map((row) => `${row.id.padEnd(widest)}  ${row.name} (${facts(row)})`),
    );
  }
  return status.done;
}

/** A design file is a JSON document: `--json` changes nothing. */
function printTemplate(terminal: Terminal, id: string): Status {
  const template = templateById(id);
  if (template === undefined) {
    return refuse(terminal, { status: status.usage, line: `${id}: there is no template with this id; "templates" lists them` });
  }
  terminal.out(encodeDesign(numberedDesign(template)));
  return status.done;
}

/** The design of a template under the template's own id, its steps numbered s1, s2, …: the same each time. */
export function numberedDesign(template: Template): Design {
  let count = 0;
  return designFromTemplate(template, DesignId.parse(template.id), () => StepId.parse(`s${++count}`));
}
