import { createContext, type ReactNode, useContext } from 'react';
import type { Issue } from '../../shared/check/issue.ts';
import { type DesignCanvasProps, SequenceCanvas } from '../canvas/SequenceCanvas.tsx';
import { useIssues } from '../state/issues.ts';

const OpenIssues = createContext<readonly Issue[]>([]);

/** Gives the designer the issues of the open design. They come later than the picture, and then only what shows them is drawn again. */
export const OpenIssuesProvider = ({ children }: { readonly children: ReactNode }) => (
  <OpenIssues value={useIssues()}>{children}</OpenIssues>
);

export const useOpenIssues = (): readonly Issue[] => useContext(OpenIssues);

/** The canvas with the problems at its cards. */
export const IssuesCanvas = (props: Omit<DesignCanvasProps, 'issues' | 'mode'>) => (
  <SequenceCanvas {...props} mode="design" issues={useOpenIssues()} />
);
