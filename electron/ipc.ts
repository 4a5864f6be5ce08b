import { ipcMain } from 'electron';
import { bridgeRequests } from '../shared/bridge.ts';
import { fail } from '../shared/result.ts';
import { requestChannel } from './channels.ts';
import type { AnswerRequest } from './handlers.ts';
import { refusal } from './hostFailure.ts';
import { isOwnFrame } from './origin.ts';

/** Answers the window's requests. A sender other than our own page is refused before its arguments are looked at. */
export function listenToWindow(answer: AnswerRequest): void {
  for (const request of bridgeRequests) {
    ipcMain.handle(requestChannel(request), (event, ...args: unknown[]) =>
      isOwnFrame(event.senderFrame) ? answer(request, args) : fail(refusal('Only the program’s own window may ask this.')),
    );
  }
}
