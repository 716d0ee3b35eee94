import { HiddenField } from '@/components/ui/fields';
import { type ImportStep, StepList } from '@/components/ui/step-list';
import type { AnnexOrder } from '@/lib/domain/annex-view';
import { formatDay } from '@/lib/text/format';
import { IllustrativeTasks } from './illustrative-tasks';
import { directiveAddress } from './task-list-address';

export const annexDeskAddress = ({ directiveId }: AnnexOrder): string =>
  `${directiveAddress(directiveId)}/tep`;

type AnnexStepsProps = { readonly order: AnnexOrder; readonly step: ImportStep };

/** The title of a page of the import of an annex table, with the way back and the step it stands at. */
export function AnnexSteps({ order, step }: AnnexStepsProps) {
  return (
    <>
      <p className="small">
        <a href={directiveAddress(order.directiveId)}>Văn bản {order.number}</a>
        {' › '}
        <a href={annexDeskAddress(order)}>Tệp phụ lục</a>
      </p>
      <h1>
        Nhập phụ lục nhiệm vụ: {order.number} ngày {formatDay(order.issuedOn)}
      </h1>
      <IllustrativeTasks isShown={order.isIllustrative} />
      <StepList step={step} />
    </>
  );
}

type AnnexFieldsProps = { readonly order: AnnexOrder; readonly file?: number };

/** Which order, and which of its files, a form is about. */
export function AnnexFields({ order, file }: AnnexFieldsProps) {
  return (
    <>
      <HiddenField name="directive" value={order.directiveId} />
      {file !== undefined && <HiddenField name="id" value={file} />}
    </>
  );
}
