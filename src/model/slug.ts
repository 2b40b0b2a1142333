/** A slug: the name of an entry's file, part of its address for ever. */
export const SLUG = /^(?=.{1,60}$)[a-z0-9]+(-[a-z0-9]+)*$/;
