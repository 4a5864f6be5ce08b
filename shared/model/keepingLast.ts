/**
 * The same work, done once for the same object in a row: what is derived from a sequence is asked for in many places while it is the open one.
 * Only the last answer is kept, so that the versions in a history hold nothing.
 */
export function keepingLast<Asked extends object, Answer>(work: (asked: Asked) => Answer): (asked: Asked) => Answer {
  let last: { readonly asked: Asked; readonly answer: Answer } | null = null;
  return (asked) => {
    if (last?.asked !== asked) last = { asked, answer: work(asked) };
    return last.answer;
  };
}
