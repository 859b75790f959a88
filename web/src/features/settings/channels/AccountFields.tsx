import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { AccountForm } from './channels';
import { madeUpSecret, type Guide, type GuideField } from './guides';

interface FieldsProps {
  form: UseFormReturnType<AccountForm>;
  guide: Guide;
  /** The secrets that the account holds already. */
  kept: readonly string[];
}

export function AccountFields({ form, guide, kept }: FieldsProps) {
  return (
    <Stack gap="md">
      {guide.fields.map((field) => (
        <AccountField key={field.name} form={form} field={field} kept={kept.includes(field.name)} />
      ))}
    </Stack>
  );
}

function AccountField({ form, field, kept }: { form: FieldsProps['form']; field: GuideField; kept: boolean }) {
  const { t } = useTranslation('settings');
  const path = `${field.kind}s.${field.name}`;
  const shared = {
    label: t(`field.${field.name}`),
    description: t(`fieldHelp.${field.name}`),
    ...form.getInputProps(path),
    autoComplete: 'off',
  };
  if (field.kind === 'setting') return <TextInput {...shared} />;
  return (
    <div>
      <PasswordInput
        {...shared}
        autoComplete="new-password"
        required={field.required === true && !kept}
        placeholder={kept ? t('keptSecret') : undefined}
        visibilityToggleButtonProps={{ 'aria-label': t('showSecret', { name: t(`field.${field.name}`) }) }}
      />
      {field.chosen && (
        <Button size="compact-sm" variant="subtle" mt={4} onClick={() => form.setFieldValue(path, madeUpSecret())}>{t('makeUp')}</Button>
      )}
    </div>
  );
}
