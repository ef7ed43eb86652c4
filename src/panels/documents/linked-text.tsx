import { hostOfPage } from '../../model/source-name.ts';

/** A text of the tables in which an address is a link that bears the name of its host. */
export function LinkedText({ text }: { text: string }) {
  return text.split(/(https?:\/\/\S+)/).map((part) =>
    URL.canParse(part) ? (
      <a key={part} href={part} target="_blank" rel="noopener noreferrer">
        {hostOfPage(part)}
      </a>
    ) : (
      part
    ),
  );
}
