import './chart.css';
import { ChartBox } from './chart-box';
import type { ChartDefinition } from './definition';
import { openPictures } from './picture-registry';

type ChartProps = {
  readonly definition: ChartDefinition;
  /** What the live chart is called: "Biểu đồ SIPAS của Thái Bình theo năm". */
  readonly label: string;
};

/** A chart on a page: a picture in the HTML, alive once the reader comes near. */
export function Chart({ definition, label }: ChartProps) {
  openPictures();
  return <ChartBox definition={definition} label={label} />;
}
