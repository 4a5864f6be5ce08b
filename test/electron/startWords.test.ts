import { expect, test } from 'vitest';
import { fromFirstPlainWord, sequenceFiles, startWords } from '../../electron/startWords.ts';

test('a packaged program is followed by its words', () => {
  expect(startWords(['/opt/studio', 'check', 'a.sequence.json'], '/opt/resources/app.asar')).toEqual(['check', 'a.sequence.json']);
});

test('an unpackaged one names its folder first, behind switches of Electron', () => {
  const argv = ['/bin/electron', '-r', '/loader.js', '--no-sandbox', '/project', '--smoke', 'demo'];
  expect(startWords(argv, '/project')).toEqual(['--smoke', 'demo']);
});

test('a verb is looked for behind switches', () => {
  expect(fromFirstPlainWord(['--no-sandbox', 'check', '--json', 'a'])).toEqual(['check', '--json', 'a']);
  expect(fromFirstPlainWord(['--smoke'])).toEqual([]);
});

test('only sequence files are opened, wherever they stand', () => {
  const words = [
    '--inspect',
    'a.sequence.json',
    'https://example.com',
    '-x.sequence.json',
    '/tmp/B.SEQUENCE.JSON',
    'notes.txt',
    '..',
    '--user-data-dir=a.sequence.json',
  ];
  expect(sequenceFiles(words, '/home/ada')).toEqual(['/home/ada/a.sequence.json', '/tmp/B.SEQUENCE.JSON']);
});
