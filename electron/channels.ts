import type { BridgeRequest } from '../shared/bridge.ts';

/** The IPC channels between preload and main process: one for each request, one for the host's events. */
export const requestChannel = (request: BridgeRequest): string => `bridge:${request}`;
export const EVENT_CHANNEL = 'bridge:event';
