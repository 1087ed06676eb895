import { DirectionProvider, MantineProvider, useDirection } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect } from 'react';
import { RouterProvider } from 'react-router/dom';
import { directionOf } from '../i18n/languages';
import { useLanguage } from '../i18n/use-language';
import { theme } from '../theme';
import { queries } from './queries';
import { router } from './router';

export function App() {
  const { language } = useLanguage();
  return (
    <DirectionProvider initialDirection={directionOf(language)} detectDirection={false}>
      <MantineProvider theme={theme} defaultColorScheme="auto">
        <FollowDirection direction={directionOf(language)} />
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </DirectionProvider>
  );
}

/** Turns the page around when the language does, without starting it anew: forms may be half filled. */
function FollowDirection({ direction }: { readonly direction: 'ltr' | 'rtl' }) {
  const { setDirection } = useDirection();
  useEffect(() => setDirection(direction), [direction, setDirection]);
  return null;
}
