/** A name in camel case as CSS writes it: `paperRaised` as `paper-raised`. */
export const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
