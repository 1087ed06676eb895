import { Radio } from '@mantine/core';
import { useRead } from '../api/use-api';
import type { Organisation } from './organisation';

/** The organisations a person belongs to, to choose from. */
export function OwnOrganisations({ ids }: { readonly ids: readonly string[] }) {
  return ids.map((id) => <OwnOrganisation key={id} id={id} />);
}

function OwnOrganisation({ id }: { readonly id: string }) {
  const { data } = useRead<Organisation>(`/api/identity/organisations/${id}`);
  return <Radio value={id} label={data ? `${data.name} (${data.economy})` : '…'} />;
}
