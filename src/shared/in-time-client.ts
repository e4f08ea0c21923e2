/** Waits for something, but not so long that a visitor goes: settles with it, or after so many milliseconds. */
export async function inTime(wanted: Promise<unknown>, patience: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stalls = new Promise((resolve) => {
    timer = setTimeout(resolve, patience);
  });
  await Promise.race([wanted, stalls]);
  clearTimeout(timer);
}
