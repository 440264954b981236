import styles from "./MemberCard.module.css";
import type { MemberStory } from "./words/memberStory.ts";

/** A story, line by line. */
export function StoryLines({ title, lines }: MemberStory) {
  return (
    <>
      <p className={styles.title}>{title}</p>
      {lines.map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
    </>
  );
}
