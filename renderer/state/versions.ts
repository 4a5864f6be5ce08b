import type { Document } from '../../shared/edit/journal.ts';
import type { Version } from '../../shared/edit/versions.ts';
import { canonicalDesign } from '../../shared/file/canonical.ts';
import { decodeDesign } from '../../shared/file/format.ts';
import { refusalInWords } from '../../shared/file/refusal.ts';
import type { Design } from '../../shared/model/design.ts';
import type { Instant } from '../../shared/model/instant.ts';
import { fail, ok, type Result } from '../../shared/result.ts';

/** What the versions are called that are made without being asked for. */
export const automaticNames = {
  session: 'Before a session of changes',
  finished: 'Finished',
  goingBack: 'Before going back',
  importing: 'Before an import replaced it',
} as const;

/** The present design of a document as its next version. */
export function nextVersion({ history, versions }: Document, name: string, kept: Version['kept'], at: Instant): Version {
  return { number: versions.last + 1, name: name.slice(0, 200), kept, at, file: canonicalDesign(history.present) };
}

/** Whether the newest version says just what the document says, so that an automatic one would say it twice. */
export const isKept = ({ versions }: Document, { file }: Version): boolean => versions.list.at(-1)?.file === file;

const readings = new WeakMap<Version, Result<Design, string>>();

/** The design that a version holds, or why this program cannot read it. Read when it is looked at: a library has thousands of versions. */
export function designIn(version: Version): Result<Design, string> {
  const known = readings.get(version);
  if (known !== undefined) return known;
  const read = decodeDesign(version.file);
  const answer = read.ok ? ok(read.value.design) : fail(refusalInWords(read.error));
  readings.set(version, answer);
  return answer;
}
