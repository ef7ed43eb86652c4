/** The day of a date on the reader's calendar, as ISO 8601: shortly after midnight it is not the day before. */
export function dayOf(date: Date): string {
  const digits = (value: number, count: number) => String(value).padStart(count, '0');
  return `${digits(date.getFullYear(), 4)}-${digits(date.getMonth() + 1, 2)}-${digits(date.getDate(), 2)}`;
}
