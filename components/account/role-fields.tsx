import { type Choice, SelectField } from '@/components/ui/fields';
import { type Role, role } from '@/lib/domain/account';
import { roleText } from '@/lib/text/account';

export type UnitChoice = { readonly slug: string; readonly name: string };

type RoleFieldsProps = {
  readonly units: readonly UnitChoice[];
  readonly role?: Role;
  readonly unit?: string | undefined;
};

const ROLES: readonly Choice[] = role.options.map((value) => ({ value, label: roleText[value] }));
const NO_UNIT: Choice = { value: '', label: 'Không (vai trò khác)' };

/** What somebody may do here, and for a member of which unit. */
export function RoleFields({ units, role: present = 'staff', unit = '' }: RoleFieldsProps) {
  const choices = [NO_UNIT, ...units.map(({ slug, name }) => ({ value: slug, label: name }))];
  return (
    <>
      <SelectField name="role" label="Vai trò" choices={ROLES} defaultValue={present} required />
      <SelectField
        name="unit"
        label="Đơn vị"
        hint="Chỉ cho vai trò “Đơn vị”: chỉ thấy và nhập số liệu của đơn vị này"
        choices={choices}
        defaultValue={unit}
        required
      />
    </>
  );
}
