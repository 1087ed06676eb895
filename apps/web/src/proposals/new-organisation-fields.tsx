import { Stack, TextInput } from '@mantine/core';
import { useLanguage } from '../i18n/use-language';
import { CodeSelect } from '../ui/code-select';
import { type Organisation, organisationKinds } from './organisation';

type Fresh = Omit<Organisation, 'id'>;

interface NewOrganisationFieldsProps {
  readonly organisation: Fresh;
  readonly change: (organisation: Fresh) => void;
  readonly faults: Readonly<Record<string, string>>;
}

export function NewOrganisationFields({ organisation, change, faults }: NewOrganisationFieldsProps) {
  const { t } = useLanguage();
  return (
    <Stack>
      <TextInput
        label={t('member.start.organisationName')}
        required
        autoComplete="organization"
        value={organisation.name}
        error={faults['name'] ?? faults['organisationName']}
        onChange={(event) => change({ ...organisation, name: event.currentTarget.value })}
      />
      <CodeSelect
        label={t('member.start.kind')}
        value={organisation.kind}
        codes={organisationKinds}
        say={(kind) => t(`codes.kind.${kind}`)}
        choose={(kind) => change({ ...organisation, kind })}
      />
      <TextInput
        label={t('member.start.economy')}
        description={t('member.start.economyHelp')}
        required
        value={organisation.economy}
        error={faults['economy']}
        onChange={(event) => change({ ...organisation, economy: event.currentTarget.value })}
      />
    </Stack>
  );
}
