import { type ComponentType, type RefObject, useCallback, useEffect, useState } from 'react';
import type { LiveChartProps } from './live-chart';
import { whenReaderIsNear } from './reader';

export type Life = {
  /** Whether scripts run here at all, so that a chart can be promised to the keyboard. */
  readonly canBegin: boolean;
  readonly begin: () => void;
  readonly live: {
    readonly Chart: ComponentType<LiveChartProps>;
    /** Whether the reader stood on the picture with the keyboard. */
    readonly isFocused: boolean;
  } | null;
};

/** When the live chart takes its picture's place: as the reader comes near, or at once without a picture. */
export function useLife(box: RefObject<HTMLElement | null>): Life {
  const [canBegin, setCanBegin] = useState(false);
  const [live, setLive] = useState<Life['live']>(null);

  const begin = useCallback(() => {
    const bring = ({ LiveChart: Chart }: typeof import('./live-chart')) =>
      setLive((already) => already ?? { Chart, isFocused: hasFocus(box.current) });
    void import('./live-chart').then(bring, leaveThePicture);
  }, [box]);

  useEffect(() => {
    if (box.current === null) return;
    setCanBegin(true);
    if (box.current.querySelector('svg') === null) return begin();
    return whenReaderIsNear(box.current, begin);
  }, [box, begin]);

  return { canBegin, begin, live };
}

/** Offline, or a page from before an update: picture and table say the same. */
const leaveThePicture = () => {};

const hasFocus = (element: Element | null) => element?.contains(document.activeElement) ?? false;
