/** Why a list is not written as a workbook. */
export class TooLargeForSheet extends Error {}
