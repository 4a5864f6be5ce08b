import type { ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { StoresProvider, useView } from '../state/stores.tsx';
import { StudioTheme } from '../ui/StudioTheme.tsx';
import { Connections } from './Connections.tsx';
import { CrashScreen } from './frame/CrashScreen.tsx';
import { Window } from './frame/Window.tsx';
import { type Studio, StudioProvider } from './studio.tsx';

/** The whole program as React sees it. */
export const App = ({ studio }: { readonly studio: Studio }) => (
  <StoresProvider stores={studio.stores}>
    <StudioProvider studio={studio}>
      <Connections />
      <Themed>
        <ErrorBoundary FallbackComponent={CrashScreen}>
          <Window />
        </ErrorBoundary>
      </Themed>
    </StudioProvider>
  </StoresProvider>
);

function Themed({ children }: { readonly children: ReactNode }) {
  const { theme, motion } = useView((state) => state.settings);
  return (
    <StudioTheme theme={theme} motion={motion}>
      {children}
    </StudioTheme>
  );
}
