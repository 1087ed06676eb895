import { Button, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { useRead } from '../api/use-api';
import { useLanguage } from '../i18n/use-language';
import { nextWaiting } from './own-progress';
import { type SheetLine, sheetsPath } from './sheet';

interface NextSheetProps {
  readonly sheetId?: string;
  /** Whether this one is done, so that the next is what comes now. */
  readonly done: boolean;
  readonly focus?: boolean;
}

/** The way to the next proposal that waits; once none does, that. */
export function NextSheet({ sheetId, done, focus = false }: NextSheetProps) {
  const { t } = useLanguage();
  const { data: lines } = useRead<readonly SheetLine[]>(sheetsPath);
  const way = useRef<HTMLAnchorElement>(null);
  const isKnown = lines !== undefined;
  useEffect(() => {
    if (focus && isKnown) way.current?.focus();
  }, [focus, isKnown]);
  if (!lines) return null;
  const next = nextWaiting(lines, sheetId);
  if (!next) return done ? <Text fw={600}>{t('marks.next.none')}</Text> : null;
  return (
    <Button component={Link} to={`/judging/sheets/${next.sheetId}`} variant={done ? 'filled' : 'subtle'} ref={way}>
      {t(done ? 'marks.next.go' : 'marks.next.later')}
    </Button>
  );
}
