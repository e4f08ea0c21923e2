/* Each contestant as often as that in one page. */
export const instances = (count, contestants) =>
  Object.fromEntries(
    Object.entries(contestants).map(([name, mount]) => [
      name,
      (root) => {
        const parts = Array.from({ length: count }, () => {
          const part = document.createElement('div');
          root.append(part);
          return mount(part);
        });
        return {
          remove: () => parts.forEach((part) => part?.remove?.()),
          rendered: Promise.all(parts.map((part) => part?.rendered)),
        };
      },
    ]),
  );
