import { Button, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import type { Localised } from '@champions/contracts';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Page as PageOf } from '../api/page';
import { faultsByField } from '../api/problem';
import { useCommand, useRead } from '../api/use-api';
import { momentOf } from '../i18n/moments';
import { useLanguage } from '../i18n/use-language';
import { MomentField } from '../ui/moment-field';
import { Page } from '../ui/page';
import { Section } from '../ui/section';
import { Trouble } from '../ui/trouble';
import { type Competition, type CompetitionSummary, competitionsPath, momentNames } from './competition';

interface Template {
  readonly key: string;
  readonly content: { readonly name: Localised; readonly zone: string };
}

const typed = { from: '', slug: '', name: '' };
const dated = momentNames.filter((name) => name !== 'announcement');

/** A new competition, from a template or as last year's with other dates. */
export function CreatePage() {
  const { t, text, zone } = useLanguage();
  const navigate = useNavigate();
  const templates = useRead<readonly Template[]>('/api/competitions/templates');
  const competitions = useRead<PageOf<CompetitionSummary>>(competitionsPath);
  const [id] = useState(() => crypto.randomUUID());
  const [form, setForm] = useState(typed);
  const [dates, setDates] = useState<Readonly<Record<string, string>>>({});
  const sources = [
    ...(templates.data ?? []).map(({ key, content }) => ({
      value: `template:${key}`,
      label: t('secretariat.createPage.template', { name: text(content.name) }),
    })),
    ...(competitions.data?.items ?? []).map((one) => ({
      value: `clone:${one.id}`,
      label: t('secretariat.createPage.clone', { name: text(one.name) }),
    })),
  ];
  const from = form.from || (sources[0]?.value ?? '');
  const wallZone = templates.data?.[0]?.content.zone ?? 'UTC';
  const create = useCommand<undefined, Competition>(() => {
    const [kind = '', source = ''] = from.split(/:(.*)/);
    const moments = Object.entries(dates).flatMap(([name, shown]) => {
      const at = momentOf(shown, wallZone);
      return at === null ? [] : [[name, at] as const];
    });
    const overrides = {
      slug: form.slug,
      ...(form.name !== '' && { name: { en: form.name } }),
      ...(moments.length > 0 && { timeline: Object.fromEntries(moments) }),
    };
    return { method: 'POST', path: '/api/competitions', body: { id, from: { [kind]: source }, overrides } };
  });
  const faults = faultsByField(create.error);
  const faultOf = (field: string) => faults[field] ?? faults[`overrides.${field}`];
  return (
    <Page title={t('secretariat.createPage.title')} back={{ to: '/competitions', label: t('secretariat.title') }}>
      <Section title={t('secretariat.createPage.from')}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            create.mutate(undefined, { onSuccess: (made) => void navigate(`/competitions/${made.id}`) });
          }}
        >
          <Stack maw="36rem">
            <NativeSelect
              aria-label={t('secretariat.createPage.from')}
              data={sources}
              value={from}
              onChange={(event) => setForm({ ...form, from: event.currentTarget.value })}
            />
            <TextInput
              label={t('secretariat.createPage.slug')}
              description={t('secretariat.createPage.slugHelp')}
              required
              data-latin
              value={form.slug}
              error={faultOf('slug')}
              onChange={(event) => setForm({ ...form, slug: event.currentTarget.value })}
            />
            <TextInput
              label={t('secretariat.createPage.nameField')}
              description={t('secretariat.createPage.nameHelp')}
              value={form.name}
              error={faultOf('name')}
              onChange={(event) => setForm({ ...form, name: event.currentTarget.value })}
            />
            <Text size="sm" c="dimmed">
              {t('secretariat.createPage.datesLead')} {zone(wallZone)}.
            </Text>
            {dated.map((name) => (
              <MomentField
                key={name}
                label={t(`codes.moment.${name}`)}
                value={dates[name] ?? ''}
                fault={faultOf(`timeline.${name}`) ?? faultOf(name)}
                change={(shown) => setDates({ ...dates, [name]: shown })}
              />
            ))}
            <Trouble error={create.error} />
            <div>
              <Button type="submit" loading={create.isPending}>
                {t('secretariat.createPage.create')}
              </Button>
            </div>
          </Stack>
        </form>
      </Section>
    </Page>
  );
}
