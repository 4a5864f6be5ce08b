import { app, type Session } from 'electron';
import { isOwnAddress, PAGE } from './origin.ts';

/** Refuses everything the page has no need of: permissions but that for the whole screen, devices, downloads, and every address but its own. */
export function secureSession(session: Session, isAllowed = isOwnAddress): void {
  // A presentation may have the whole screen; Escape and F11 always give it back.
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(permission === 'fullscreen'));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('select-hid-device', (event, _details, choose) => {
    event.preventDefault();
    choose(null);
  });
  session.on('select-serial-port', (event, _ports, _contents, choose) => {
    event.preventDefault();
    choose('');
  });
  session.on('select-usb-device', (event, _details, choose) => {
    event.preventDefault();
    choose();
  });
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isAllowed(details.url) }));
}

/** Keeps the window on its page, which may only load itself anew: no navigation, no second window, no web view. Must run before the first window is made. */
export function secureContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    const stay = (event: { readonly url: string; readonly preventDefault: () => void }) => {
      if (event.url !== PAGE) event.preventDefault();
    };
    contents.on('will-navigate', stay);
    contents.on('will-redirect', stay);
    contents.on('will-frame-navigate', stay);
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.on('select-bluetooth-device', (event, _devices, choose) => {
      event.preventDefault();
      choose('');
    });
    // Without this a page may still reach the network by WebRTC, past the content policy.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  });
}

/** Turns off what Chromium does by itself on the network, and lets no name be looked up. Must run before Electron is ready. */
export function silenceNetwork(): void {
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}
