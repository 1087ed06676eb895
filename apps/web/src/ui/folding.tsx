import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';

interface Folding {
  readonly open: boolean;
  readonly wasOpen: boolean;
  readonly summary: ReactNode;
  readonly toggle: () => void;
}

const FoldingContext = createContext<Folding | null>(null);

/** How the section in which this is asked is folded; null where it is not. */
export const useFolding = (): Folding | null => useContext(FoldingContext);

interface FoldProps {
  /** What holds until the reader opens or closes it. */
  readonly folded: boolean;
  /** Beside the title while it is closed. */
  readonly summary?: ReactNode;
  readonly children: ReactNode;
}

/** Makes the one section in it a part that can be opened and closed. */
export function Fold({ folded, summary, children }: FoldProps) {
  const [chosen, setChosen] = useState<boolean | null>(null);
  const open = chosen ?? !folded;
  const [wasOpen, setWasOpen] = useState(open);
  if (open && !wasOpen) setWasOpen(true);
  const folding = useMemo(
    () => ({ open, wasOpen: wasOpen || open, summary, toggle: () => setChosen(!open) }),
    [open, wasOpen, summary],
  );
  return <FoldingContext value={folding}>{children}</FoldingContext>;
}
