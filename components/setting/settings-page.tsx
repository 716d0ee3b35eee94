import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, SelectField, TextAreaField } from '@/components/ui/fields';
import { KeptValues } from '@/components/ui/kept-values';
import { saveBanner, saveSecondFactorDemand } from '@/lib/actions/setting';
import type { SettingsView } from '@/lib/domain/setting';
import type { Home } from '@/lib/text/briefing-head';
import { yesNoChoices, yesNoText, yesNoValue } from '@/lib/text/choice';
import { BriefingHeadForm } from './briefing-head-form';
import { DossierLimitsForm } from './dossier-limits-form';
import { TaskLimitsForm } from './task-limits-form';

type SettingsPageProps = SettingsView & { readonly home: Home };

/** What an administrator decides for the whole installation, one form each. */
export function SettingsPage({ home, briefingHead, ...settings }: SettingsPageProps) {
  const { secondFactorDemanded, banner, dossierLimits, taskLimits } = settings;
  return (
    <>
      <h1>Cài đặt</h1>
      <p className="prose mt-3">
        Áp dụng cho toàn hệ thống. Mỗi lần lưu đều được ghi vào{' '}
        <a href="/quan-tri/nhat-ky">nhật ký</a>.
      </p>
      <section className="mt-10">
        <h2>Mã xác thực khi đăng nhập</h2>
        <div className="mt-4">
          <ActionForm action={saveSecondFactorDemand} submit="Lưu yêu cầu mã xác thực">
            <HiddenField name="version" value={secondFactorDemanded.version} />
            <KeptValues
              values={[
                { label: 'Bắt buộc mã xác thực', value: yesNoText(secondFactorDemanded.value) },
              ]}
            />
            <SelectField
              name="value"
              label="Bắt buộc mã xác thực"
              hint="Áp dụng cho người duyệt, lãnh đạo và quản trị. Ai chưa cài đặt mã sẽ được hướng dẫn ở lần đăng nhập sau."
              choices={yesNoChoices}
              defaultValue={yesNoValue(secondFactorDemanded.value)}
            />
          </ActionForm>
        </div>
      </section>
      <section className="mt-12">
        <h2>Thông báo trên mọi trang</h2>
        <div className="mt-4">
          <ActionForm action={saveBanner} submit="Lưu thông báo">
            <HiddenField name="version" value={banner.version} />
            <KeptValues values={[{ label: 'Nội dung', value: banner.value }]} />
            <TextAreaField
              name="value"
              label="Nội dung"
              hint="Hiện ở đầu mọi trang, ai cũng đọc được. Tối đa 300 ký tự; để trống thì không hiện."
              defaultValue={banner.value}
              rows={3}
              maxLength={300}
              required={false}
            />
          </ActionForm>
        </div>
      </section>
      <section className="mt-12">
        <h2>Ngưỡng về hồ sơ</h2>
        <div className="mt-4">
          <DossierLimitsForm {...dossierLimits} />
        </div>
      </section>
      <section className="mt-12">
        <h2>Ngưỡng về nhiệm vụ</h2>
        <div className="mt-4">
          <TaskLimitsForm {...taskLimits} />
        </div>
      </section>
      <section className="mt-12" id="bao-cao-nhanh">
        <h2>Thể thức báo cáo nhanh</h2>
        <div className="mt-4">
          <BriefingHeadForm {...briefingHead} home={home} />
        </div>
      </section>
    </>
  );
}
