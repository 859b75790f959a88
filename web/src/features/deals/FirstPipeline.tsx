import { Button, Select } from '@mantine/core';
import { IconTargetArrow } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body } from '@/shared/api/client';
import { EmptyState } from '@/shared/ui/EmptyState';
import { tellProblem } from '@/shared/ui/toasts';
import { pipelinesQuery, templatesQuery } from './deals';

/** Nothing can be sold without stages, so the first thing to do is to choose some. */
export function FirstPipeline() {
  const { t } = useTranslation('deals');
  const queries = useQueryClient();
  const { data } = useQuery(templatesQuery);
  const templates = data?.items ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const template = chosen ?? templates[0]?.key ?? null;
  const create = useMutation({
    mutationFn: (key: string) => body(api.POST('/api/v1/pipelines', { body: { template: key, default: true } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: pipelinesQuery.queryKey }),
    onError: tellProblem,
  });
  return (
    <EmptyState icon={IconTargetArrow} title={t('firstPipeline')} text={t('firstPipelineHelp')}>
      <Select
        aria-label={t('template')}
        w={280}
        searchable
        allowDeselect={false}
        value={template}
        data={templates.map(({ key, name }) => ({ value: key, label: name }))}
        onChange={setChosen}
      />
      <Button disabled={!template} loading={create.isPending} onClick={() => template && create.mutate(template)}>{t('useTemplate')}</Button>
    </EmptyState>
  );
}
