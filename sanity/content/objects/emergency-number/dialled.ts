/** One number as a telephone dials it: "+44 (0)20 7946" is "+4402079460"; null for what is not one number, "112 or 999" say. */
export function dialled(number: string): string | null {
  return /^\s*\+?[\d\s().-]*\d[\s)]*$/.test(number) ? number.replaceAll(/[^\d+]/g, '') : null
}
