import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createBrowserHost } from '../../../build/browser-shell/host.ts';
import { addBridge } from '../../../build/browser-shell/pageHtml.ts';
import { type ShellServer, startServer } from '../../../build/browser-shell/server.ts';
import { createBundle } from '../../../electron/bundle.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let folder: string;
let server: ShellServer;
let frames: number;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'shell-'));
  await writeFile(path.join(folder, 'index.html'), '<meta content="__STYLE_NONCE__"><script type="module" src="./app.js"></script>');
  await writeFile(path.join(folder, 'app.js'), 'app()');
  frames = 0;
  const served = {
    bundle: createBundle(folder, 'self', addBridge),
    pageScript: async () => 'bridge()',
    answer: createBrowserHost(folder),
    painted: () => {
      frames += 1;
    },
  };
  server = await startServer(served, 0);
});

afterEach(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

/** A raw request: unlike `fetch` it may lie about its host and its origin, and its path is sent as it is. */
function send(method: string, target: string, headers: OutgoingHttpHeaders = {}, body = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port: server.port, method, path: target, headers: { host: own(), ...headers } },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          text += chunk;
          if (text.endsWith('\n\n')) resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

const own = () => `127.0.0.1:${server.port}`;
const origin = () => `http://${own()}`;
const entrance = () => new URL(server.address).pathname + new URL(server.address).search;

async function enter(): Promise<string> {
  const answer = await send('GET', entrance());
  expect(answer).toMatchObject({ status: 303, headers: { location: '/' } });
  const [cookie = ''] = answer.headers['set-cookie'] ?? [];
  expect(cookie).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/);
  return cookie.split(';')[0] ?? '';
}

describe('who is let in', () => {
  test('nobody without the token or the cookie', async () => {
    for (const target of ['/', '/app.js', '/bridge.js', '/events', '/?token=guess', '/?token=']) {
      expect(await send('GET', target)).toMatchObject({ status: 403, body: 'Forbidden' });
    }
    expect(await send('POST', '/bridge/loadVault', { origin: origin() }, '[]')).toMatchObject({ status: 403 });
    expect(await send('GET', '/', { cookie: `sequence-studio-${server.port}=guess` })).toMatchObject({ status: 403 });
  });

  test('the token opens once; the cookie goes on opening', async () => {
    const cookie = await enter();
    expect(await send('GET', entrance())).toMatchObject({ status: 403 });
    expect(await send('GET', entrance(), { cookie })).toMatchObject({ status: 303 });
    expect(await send('GET', '/', { cookie: `other=1; ${cookie}` })).toMatchObject({ status: 200 });
  });

  test('no foreign host and no foreign origin, even with the cookie', async () => {
    const cookie = await enter();
    for (const host of ['evil.example', `localhost:${server.port}`, '127.0.0.1', `127.0.0.1:${server.port + 1}`]) {
      expect(await send('GET', '/', { cookie, host })).toMatchObject({ status: 403 });
    }
    for (const foreign of ['http://evil.example', 'null', `http://localhost:${server.port}`, `https://${own()}`]) {
      expect(await send('POST', '/bridge/loadVault', { cookie, origin: foreign }, '[]')).toMatchObject({ status: 403 });
      expect(await send('GET', '/app.js', { cookie, origin: foreign })).toMatchObject({ status: 403 });
    }
    expect(await send('POST', '/bridge/loadVault', { cookie }, '[]')).toMatchObject({ status: 403 });
  });
});

describe('what is served', () => {
  test('the page with its bridge first, under the policy, with a fresh nonce each time', async () => {
    const cookie = await enter();
    const [one, two] = [await send('GET', '/', { cookie }), await send('GET', '/', { cookie })];
    const nonce = /content="([\w-]{22})"/.exec(one.body)?.[1];
    expect(one.body).toMatch(/<script type="module" src="\.\/bridge\.js"><\/script>\s+<script type="module" src="\.\/app\.js">/);
    expect(one.headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`);
    expect(one.headers['content-security-policy']).toContain("connect-src 'self';");
    expect(two.body).not.toBe(one.body);
    expect(await send('GET', '/bridge.js', { cookie })).toMatchObject({ status: 200, body: 'bridge()' });
    expect(await send('GET', '/app.js', { cookie })).toMatchObject({ status: 200, body: 'app()' });
  });

  test('nothing outside the folder, and no other method', async () => {
    const cookie = await enter();
    for (const target of ['/../package.json', '/%2e%2e/package.json', '/..%2f..%2fetc/passwd', '/app.js/', '/nothing.js']) {
      expect(await send('GET', target, { cookie })).toMatchObject({ status: 404 });
    }
    expect(await send('PUT', '/app.js', { cookie, origin: origin() }, 'x')).toMatchObject({ status: 405 });
  });

  test('requests of the bridge, by the same handlers as in Electron', async () => {
    const headers = { cookie: await enter(), origin: origin() };
    const ask = async (name: string, body: string) => JSON.parse((await send('POST', `/bridge/${name}`, headers, body)).body);
    const document = { id: 'a', baseSeq: 0, base: 'Grüße', records: [] };
    expect(await ask('replaceInVault', JSON.stringify([document]))).toEqual({ ok: true, value: null });
    expect(await ask('loadVault', '[]')).toEqual({ ok: true, value: { documents: [document], notices: [] } });
    for (const [name, body] of [
      ['nope', '[]'],
      ['toString', '[]'],
      ['loadVault', '{'],
      ['loadVault', '[1]'],
      ['saveFile', '[]'],
      ['setMenu', '[[]]'],
    ] as const) {
      expect(await ask(name, body)).toMatchObject({ ok: false, error: { kind: 'refused' } });
    }
  });

  test('events, also those from before the page listened', async () => {
    const cookie = await enter();
    server.send({ kind: 'action', id: 'early' });
    const stream = await send('GET', '/events', { cookie });
    expect(stream.headers['content-type']).toBe('text/event-stream');
    expect(stream.body).toBe('data: {"kind":"action","id":"early"}\n\n');
  });

  test('the sign that the page has painted', async () => {
    expect(await send('POST', '/painted', { cookie: await enter(), origin: origin() })).toMatchObject({ status: 204 });
    expect(frames).toBe(1);
  });
});

test('a port that is taken is left alone', async () => {
  const other = await startServer(
    { bundle: createBundle(folder, 'self'), pageScript: async () => '', answer: createBrowserHost(folder), painted: () => {} },
    server.port,
  );
  expect(other.port).not.toBe(server.port);
  other.close();
});
