/** Why a row of the data files cannot be loaded; `sentence.ts` says each in Vietnamese. */
export type SeedReason =
  | 'agencyNameDiffers'
  | 'asManyFieldsAsColumns'
  | 'codeFormat'
  | 'columnMissing'
  | 'countFormat'
  | 'dayFormat'
  | 'dayIsNoException'
  | 'daysOverlap'
  | 'districtCodeFormat'
  | 'duplicate'
  | 'emptyText'
  | 'flagFormat'
  | 'maxDiffers'
  | 'noteUnknown'
  | 'notInList'
  | 'notNfc'
  | 'partExceedsWhole'
  | 'periodFormat'
  | 'pointsFormat'
  | 'pointsOverMax'
  | 'rankBeyondCount'
  | 'rankFormat'
  | 'slugFormat'
  | 'unknownAgencyType'
  | 'unknownAuthority'
  | 'unknownCriterion'
  | 'unknownField'
  | 'unknownIndicator'
  | 'unknownReading'
  | 'unknownRegion'
  | 'unknownRelease'
  | 'unknownScore'
  | 'unknownSet'
  | 'unknownSource'
  | 'unknownSuccession'
  | 'unknownSuccessor'
  | 'yearsOverlap';

/** Where in the data files something stands. Lines count from 1, the header being line 1. */
export type Place = {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly value: string;
};

/** Stops the load: one value at one place cannot be what it says. */
export class SeedRefusal extends Error {
  constructor(
    readonly place: Place,
    readonly reason: SeedReason,
  ) {
    super(`${place.file}:${place.line} ${place.column}=${JSON.stringify(place.value)} ${reason}`);
    this.name = 'SeedRefusal';
  }
}
