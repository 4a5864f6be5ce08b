import type { HostFailure } from '../shared/bridge.ts';

/** The system's name of a failure (`ENOSPC`, `EACCES`, ...), or `null` if `error` is something else, which means a bug. */
export function errorCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  return /^E[A-Z0-9]+$/.test(error.code) ? error.code : null;
}

/**
 * Tells a failure of the system in a sentence.
 * @param doing What was tried: it picks the sentence.
 * @param name The file as the person knows it, without its folder.
 * @throws `error` itself if it does not come from the system.
 */
export function hostFailure(error: unknown, doing: 'read' | 'written', name: string): HostFailure {
  const code = errorCode(error);
  if (code === null) throw error;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return { kind: 'noSpace', message: `"${name}" could not be ${doing}: the disk is full. Free some space and try again.` };
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return { kind: 'notAllowed', message: `"${name}" could not be ${doing}: you have no right to it here. Choose another place.` };
    case 'ENOENT':
    case 'ENOTDIR':
      return { kind: 'notFound', message: `"${name}" could not be ${doing}: there is no such file or folder.` };
    case 'EISDIR':
      return { kind: 'refused', message: `"${name}" could not be ${doing}: it is a folder.` };
    default:
      return { kind: 'failed', message: `"${name}" could not be ${doing}: the system answered ${code}.` };
  }
}

/** A request that the host does not carry out; nothing was changed. */
export const refusal = (message: string): HostFailure => ({ kind: 'refused', message });
