/** How many children of a plan are written at once: enough to keep the store busy, few enough for others to get in. */
export const CHILDREN_AT_ONCE = 16;
