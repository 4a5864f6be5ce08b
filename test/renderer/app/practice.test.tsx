import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { importFiles } from '../../../renderer/app/imports/imports.ts';
import { importDropped } from '../../../renderer/app/transfers.ts';
import { fingerprintFor } from '../../../renderer/state/practiceStore.ts';
import { encodeAttempt } from '../../../shared/file/attemptFile.ts';
import { encodeExercise } from '../../../shared/file/exerciseFile.ts';
import { encodePersonas } from '../../../shared/file/personaFile.ts';
import { customers } from '../../../shared/model/personas/customers.ts';
import { playedByTheBook } from '../../../shared/practice/machineSeller.ts';
import { attemptOf } from '../../../shared/practice/verify.ts';
import { exerciseOf } from '../../shared/practice/exercises.ts';
import { createHost } from './host.ts';
import { openApp } from './openApp.tsx';

const exercise = exerciseOf();
const exerciseFile = { name: 'week.exercise.json', text: encodeExercise(exercise) };
const attempt = attemptOf(playedByTheBook(exercise), 'Ada', fingerprintFor(exercise));
const resultFile = { name: 'ada.result.json', text: encodeAttempt(attempt) };

test('an exercise that is opened or dropped is shown, and its customers are not', async () => {
  const { studio } = await openApp();
  await importDropped(studio, [new File([exerciseFile.text], exerciseFile.name)]);
  expect(await screen.findByRole('heading', { level: 1, name: 'New leads' })).toBeDefined();
  expect(screen.getByRole('main').textContent).not.toContain('Certain');
});

test('results are folded with their exercise, and refused without it', async () => {
  const { studio, user } = await openApp();
  await importFiles(studio, [resultFile]);
  const dialog = await screen.findByRole('dialog');
  expect(dialog.textContent).toContain(
    'ada.result.json: its exercise is not here: open the file of "New leads" first, or together with it',
  );
  await user.click(screen.getByRole('button', { name: 'Close' }));
  await importFiles(studio, [resultFile, exerciseFile]);
  const table = await screen.findByRole('table', { name: 'Learners' });
  expect(table.textContent).toContain('Ada100');
  await importFiles(studio, [resultFile]);
  await waitFor(() => expect(screen.getByText('1 result, 100 of 100 on average.')).toBeDefined());
});

test('a table and a page of results go out through the host', async () => {
  const { studio, host, user } = await openApp();
  const forged = { ...attempt, learner: '=HYPERLINK("x")' };
  await importFiles(studio, [exerciseFile, { name: 'odd.result.json', text: encodeAttempt(forged) }]);
  await user.click(await screen.findByRole('button', { name: 'Export table…' }));
  await waitFor(() => expect(host.saved).toHaveLength(1));
  expect(host.saved[0]?.text).toContain(`"'=HYPERLINK(""x"")",100,`);
  expect(host.saved[0]?.suggestedName).toBe('new-leads-results.csv');
});

test('personas from a file stand beside those that are here, under ids of their own', async () => {
  const { studio } = await openApp();
  const before = studio.stores.personas.getState().personas.length;
  await importFiles(studio, [{ name: 'more.personas.json', text: encodePersonas(customers.slice(0, 2)) }]);
  expect(await screen.findByRole('heading', { level: 1, name: 'Personas' })).toBeDefined();
  const { personas } = studio.stores.personas.getState();
  expect(personas).toHaveLength(before + 2);
  expect(new Set(personas.map(({ id }) => id)).size).toBe(before + 2);
});

test('results are printed where the host can', async () => {
  const { studio, host, user } = await openApp(null, createHost('electron'));
  await importFiles(studio, [exerciseFile, resultFile]);
  await user.click(await screen.findByRole('button', { name: 'Print…' }));
  await waitFor(() => expect(host.printed[0]).toContain('Results of New leads'));
});
