/** Whether a text in MDX is about something heavy: it says what to do in danger, or whom to call. */
export const isHeavyText = (mdx: string): boolean => /<(DoeNu|Hulplijn)\b/.test(mdx);
