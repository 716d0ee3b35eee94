import type { Choice } from '@/components/ui/fields';
import { dossierPeriod } from '@/lib/domain/dossier-period';
import { formatDossierPeriod } from '@/lib/text/dossier';
import { capitalised } from '@/lib/text/format';

const STRETCHES = [
  ...['', 'H1', 'H2', 'Q1', 'Q2', 'Q3', 'Q4', 'Q3-luy-ke'],
  ...Array.from({ length: 12 }, (_, at) => `M${String(at + 1).padStart(2, '0')}`),
  ...Array.from({ length: 10 }, (_, at) => `M${String(at + 2).padStart(2, '0')}-luy-ke`),
];

/** Any year: its number is taken out of the words. */
const YEAR = '2000';

/** Every stretch of a year that is reported: "Cả năm", "Quý III", "Tháng 9", "9 tháng đầu năm (lũy kế)". */
export const stretchChoices: readonly Choice[] = STRETCHES.map((stretch) => ({
  value: stretch,
  label:
    stretch === ''
      ? 'Cả năm'
      : capitalised(
          formatDossierPeriod(dossierPeriod.parse(`${YEAR}-${stretch}`)).replace(
            new RegExp(`[ /]${YEAR}`),
            '',
          ),
        ),
}));
