/** How one procedure goes where it is handled. Made up, for demonstrations and measurements. */
export type Profile = {
  readonly code: string;
  /** Every district, or the department of this slug. */
  readonly at: string;
  /** How many of it there are, against the others. */
  readonly weight: number;
  /** Working days until the result is due; 0: the same day. */
  readonly days: number;
  /** How many of a thousand are late in a middling month. */
  readonly late: number;
  /** How many of a thousand pass several agencies, and which leads; "": the one that received it. */
  readonly joint: number;
  readonly lead: string;
};

export const DISTRICTS = 'huyen';

const LAND = 'so-tai-nguyen-va-moi-truong';
const LABOUR = 'so-lao-dong-thuong-binh-va-xa-hoi';
const PLANNING = 'so-ke-hoach-va-dau-tu';
const BUILDING = 'so-xay-dung';
const TRANSPORT = 'so-giao-thong-van-tai';
const HEALTH = 'so-y-te';
const FARMING = 'so-nong-nghiep-va-phat-trien-nong-thon';
const TRADE = 'so-cong-thuong';
const SCHOOLS = 'so-giao-duc-va-dao-tao';
const CULTURE = 'so-van-hoa-the-thao-va-du-lich';
const SCIENCE = 'so-khoa-hoc-va-cong-nghe';
const PRESS = 'so-thong-tin-va-truyen-thong';
const HOME_AFFAIRS = 'so-noi-vu';
const JUSTICE = 'so-tu-phap';
const INSPECTION = 'thanh-tra-tinh';
const ZONES = 'ban-quan-ly-khu-kinh-te-va-cac-khu-cong-nghiep';

type Line = readonly [
  code: string,
  weight: number,
  days: number,
  late: number,
  joint?: number,
  lead?: string,
];

const TABLE: Readonly<Record<string, readonly Line[]>> = {
  [DISTRICTS]: [
    ['TB-DD-01', 90, 10, 38, 500, LAND],
    ['TB-DD-02', 25, 30, 70, 400, LAND],
    ['TB-DD-03', 12, 20, 50, 250, LAND],
    ['TB-DD-04', 30, 15, 32],
    ['TB-DD-05', 28, 10, 22, 300, LAND],
    ['TB-DD-06', 45, 1, 4],
    ['1.001193', 110, 1, 1, 300],
    ['1.000894', 40, 0, 1],
    ['1.000656', 35, 1, 1, 250],
    ['1.004873', 55, 3, 3],
    ['1.004859', 18, 3, 6],
    ['1.004884', 10, 5, 9],
    ['TB-HT-01', 70, 0, 1],
    ['2.000815', 210, 0, 0.3],
    ['2.000884', 120, 0, 0.3],
    ['TB-CT-01', 15, 2, 2],
    ['1.001612', 35, 3, 4],
    ['TB-HKD-01', 16, 3, 4],
    ['TB-HKD-02', 9, 3, 5],
    ['TB-XD-01', 22, 15, 30, 100],
    ['TB-XD-02', 5, 15, 26],
    ['TB-QH-01', 6, 10, 18],
    ['TB-NCC-01', 8, 25, 45, 900, LABOUR],
    ['TB-NCC-02', 14, 20, 26, 900, LABOUR],
    ['1.001776', 40, 15, 18, 600],
    ['1.001699', 15, 25, 24],
    ['TB-BT-01', 22, 3, 6],
    ['TB-BT-02', 12, 15, 10],
    ['TB-GD-03', 20, 1, 1],
    ['TB-TD-02', 12, 15, 3],
    ['2.001827', 6, 15, 12],
    ['TB-CT-12', 4, 10, 8],
    ['TB-TTR-01', 3, 30, 110],
  ],
  [LAND]: [
    ['TB-DD-07', 3, 20, 80, 700],
    ['TB-MT-01', 2, 50, 120, 600],
    ['TB-MT-02', 4, 30, 100, 500],
    ['TB-TNN-01', 1, 45, 90],
    ['TB-TNN-02', 1, 20, 40],
  ],
  [LABOUR]: [
    ['TB-VL-01', 12, 5, 6],
    ['TB-VL-02', 45, 20, 2],
    ['TB-VL-03', 5, 7, 6],
    ['TB-NCC-03', 3, 40, 60],
  ],
  [PLANNING]: [
    ['TB-DN-01', 18, 3, 2],
    ['TB-DN-02', 12, 3, 2],
    ['TB-DN-03', 6, 3, 2],
    ['TB-DN-04', 14, 3, 3],
    ['TB-DN-05', 25, 3, 2],
    ['TB-DN-06', 6, 5, 8],
    ['TB-DT-01', 2, 35, 110, 900],
    ['TB-DT-02', 3, 15, 45, 400],
    ['TB-DT-03', 3, 10, 35, 300],
    ['TB-DTH-01', 4, 20, 15],
  ],
  [BUILDING]: [
    ['TB-XD-03', 6, 25, 40, 200],
    ['TB-XD-04', 14, 20, 10],
    ['TB-QH-02', 2, 25, 40],
    ['TB-NO-01', 1, 15, 10],
    ['TB-NO-02', 1, 30, 20],
  ],
  [TRANSPORT]: [
    ['TB-DB-01', 70, 5, 2],
    ['TB-DB-02', 14, 10, 3],
    ['TB-DB-03', 35, 2, 2],
    ['TB-DB-04', 4, 5, 4],
    ['TB-TND-01', 5, 3, 3],
    ['TB-TND-02', 6, 5, 4],
  ],
  [HEALTH]: [
    ['TB-KCB-01', 10, 20, 26],
    ['TB-KCB-02', 6, 45, 50],
    ['TB-DP-01', 8, 20, 18],
    ['TB-DP-02', 8, 20, 20],
    ['TB-ATTP-01', 12, 5, 5],
  ],
  [FARMING]: [
    ['TB-NN-01', 4, 21, 8],
    ['TB-NN-02', 4, 13, 8],
    ['TB-TY-01', 60, 1, 0.5],
    ['TB-TY-02', 10, 6, 8],
    ['2.001827', 8, 15, 12],
  ],
  [TRADE]: [
    ['TB-CT-11', 3, 20, 10],
    ['TB-CT-12', 1, 10, 8],
    ['TB-CT-13', 55, 5, 1],
  ],
  [SCHOOLS]: [
    ['TB-GD-01', 18, 1, 2],
    ['TB-GD-02', 10, 2, 1],
    ['TB-GD-04', 2, 15, 10],
  ],
  [CULTURE]: [
    ['TB-VH-01', 1, 5, 4],
    ['TB-VH-02', 8, 5, 2],
    ['TB-VH-03', 3, 10, 6],
  ],
  [SCIENCE]: [
    ['TB-KH-01', 3, 25, 8],
    ['TB-KH-02', 1, 10, 6],
  ],
  [PRESS]: [
    ['TB-TT-01', 4, 10, 4],
    ['TB-TT-02', 1, 10, 6],
  ],
  [HOME_AFFAIRS]: [
    ['TB-TC-01', 1, 30, 25],
    ['TB-TC-02', 1, 30, 30],
    ['TB-TD-01', 6, 25, 10],
  ],
  [JUSTICE]: [
    ['TB-LLTP-01', 60, 10, 22, 1000],
    ['TB-LLTP-02', 6, 10, 15, 1000],
  ],
  [INSPECTION]: [
    ['TB-TTR-01', 2, 30, 130],
    ['TB-TTR-02', 1, 30, 140],
  ],
  [ZONES]: [
    ['TB-DT-02', 4, 15, 28, 300],
    ['TB-DT-03', 5, 10, 20, 200],
    ['TB-VL-01', 20, 5, 3],
  ],
};

export const PROFILES: readonly Profile[] = Object.entries(TABLE).flatMap(([at, lines]) =>
  lines.map(([code, weight, days, late, joint = 0, lead = '']) => ({
    ...{ code, at, weight, days, late, joint, lead },
  })),
);
