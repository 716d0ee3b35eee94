import { ActionForm } from '@/components/ui/action-form';
import { HiddenField } from '@/components/ui/fields';
import { stopWatchByLink } from '@/lib/actions/watch';
import type { WatchSubject } from '@/lib/domain/watch-facts';
import { watchRefusalText, watchTitle } from '@/lib/text/watch';

type WatchStopPageProps = {
  readonly token: string;
  /** Null where the link stops nothing. */
  readonly watch: { readonly subject: WatchSubject; readonly isStopped: boolean } | null;
};

/** Stops the messages of an e-mail's link by one press, without signing in. */
export function WatchStopPage({ token, watch }: WatchStopPageProps) {
  return (
    <>
      <h1>Dừng theo dõi</h1>
      {watch === null ? (
        <p className="prose mt-2">{watchRefusalText.unknownLink}</p>
      ) : (
        <>
          <p className="prose mt-2">{watchTitle(watch.subject)}</p>
          {watch.isStopped ? (
            <p className="prose mt-2">Đăng ký này đã dừng. Bạn không nhận tin về nó nữa.</p>
          ) : (
            <div className="mt-4">
              <ActionForm action={stopWatchByLink} submit="Dừng theo dõi" label="Dừng theo dõi">
                <HiddenField name="token" value={token} />
              </ActionForm>
            </div>
          )}
        </>
      )}
      <p className="mt-6">
        <a href="/lanh-dao/theo-doi">Xem mọi đăng ký của bạn</a> (cần đăng nhập)
      </p>
    </>
  );
}
