import { usePractice } from '../state/stores.tsx';
import type { PracticeFiles } from './files.ts';
import { Score } from './Score.tsx';
import { Welcome } from './Welcome.tsx';
import { Work } from './work/Work.tsx';

/** The exercise on the screen: before it is begun, while it is worked, and when it was handed in. */
export function ExerciseView({ files }: { readonly files: PracticeFiles }) {
  const practice = usePractice(({ view, kept }) =>
    view.kind === 'exercise' ? kept.find(({ exercise }) => exercise.id === view.id) : undefined,
  );
  const play = usePractice((state) => state.play);
  if (practice === undefined || play === null) return null;
  switch (practice.stage) {
    case 'ready':
      return <Welcome practice={practice} play={play} />;
    case 'working':
      return <Work practice={practice} play={play} />;
    case 'handedIn':
      return <Score practice={practice} play={play} files={files} />;
  }
}
