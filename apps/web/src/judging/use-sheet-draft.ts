import { useQueryClient } from '@tanstack/react-query';
import { read, send } from '../api/client';
import { useDraft } from '../drafts/use-draft';
import { type OwnMarks, type Sheet, sheetPath, toFields, toMarks } from './sheet';

/** A judge's marks and comment, which save themselves. */
export function useSheetDraft(sheet: Sheet) {
  const queries = useQueryClient();
  const path = sheetPath(sheet.sheetId);
  return useDraft({
    name: `sheet.${sheet.sheetId}`,
    first: { values: toFields(sheet), revision: sheet.revision },
    load: async () => {
      const known = await read<Sheet>(path);
      return { values: toFields(known), revision: known.revision };
    },
    save: async (values, revision) => {
      const saved = await send<OwnMarks>({ method: 'PUT', path, body: toMarks(values), revision });
      queries.setQueryData<Sheet>([path], (known) => known && { ...known, ...saved });
      return saved.revision;
    },
  });
}
