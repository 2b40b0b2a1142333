/** Lets milliseconds pass. */
export const pass = (milliseconds: number): Promise<void> => new Promise((over) => setTimeout(over, milliseconds));
