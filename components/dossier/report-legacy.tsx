import { SelectField } from '@/components/ui/fields';
import type { ReportMappingView } from '@/lib/domain/dossier-report-view';
import {
  legacyFontLimit,
  legacyFontNotice,
  legacyFontText,
  legacyFontYes,
} from '@/lib/text/legacy-font';

/** Text typed in a font of before Unicode, before and after; converted only on a yes. */
export function ReportLegacy({ view: { legacy, mapping } }: { readonly view: ReportMappingView }) {
  if (!legacy) return null;
  const { font, examples } = legacy;
  const limit = legacyFontLimit[font];
  return (
    <fieldset className="grid gap-4 border-t border-rule pt-4">
      <legend className="font-semibold">Phông chữ cũ</legend>
      <p className="prose">{legacyFontNotice(font)}</p>
      <table className="data">
        <thead>
          <tr>
            <th scope="col">{legacyFontText.before}</th>
            <th scope="col">{legacyFontText.after}</th>
          </tr>
        </thead>
        <tbody>
          {examples.map(({ before, after }) => (
            <tr key={before}>
              <td className="break-words">{before.slice(0, 120)}</td>
              <td className="break-words">{after.slice(0, 120)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {limit && <p className="small">{limit}</p>}
      <SelectField
        name="convertsLegacy"
        label="Chữ trong tệp"
        hint="Đổi lựa chọn thì các cột được đoán lại"
        defaultValue={mapping.convertsLegacy ? 'yes' : 'no'}
        choices={[
          { value: 'no', label: legacyFontText.leave },
          { value: 'yes', label: legacyFontYes(font) },
        ]}
      />
    </fieldset>
  );
}
