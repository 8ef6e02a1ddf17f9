/** The calendar date where the person is, as ISO text. */
export function localDate(time: Date): string {
  const part = (number: number): string => String(number).padStart(2, '0')
  return `${time.getFullYear()}-${part(time.getMonth() + 1)}-${part(time.getDate())}`
}
