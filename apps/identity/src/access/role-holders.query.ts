import { type StoreCollection, type StoredAggregate } from '@champions/persistence';
import { InjectCollection } from '@champions/platform';
import { Injectable } from '@nestjs/common';

export interface RoleHolder {
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly language: string;
  readonly role: string;
}

interface StoredAccount extends StoredAggregate {
  readonly state: {
    readonly name: string;
    readonly email: string;
    readonly language: string;
    readonly roles: readonly { readonly competitionId: string; readonly role: string }[];
  };
}

export const roleHolderIndexes = [{ keys: { 'state.roles.competitionId': 1 } }] as const;

@Injectable()
export class RoleHolders {
  constructor(@InjectCollection('accounts') private readonly accounts: StoreCollection<StoredAccount>) {}

  /** Everybody with a role in a competition, by role and name. */
  async of(competitionId: string): Promise<readonly RoleHolder[]> {
    const found = await this.accounts
      .find({ 'state.roles.competitionId': competitionId }, { projection: { state: 1 } })
      .toArray();
    const holders = found.flatMap(({ _id, state: { name, email, language, roles } }) =>
      roles
        .filter((held) => held.competitionId === competitionId)
        .map(({ role }) => ({ accountId: _id, name, email, language, role })),
    );
    return holders.sort((a, b) => a.role.localeCompare(b.role) || a.name.localeCompare(b.name));
  }
}
