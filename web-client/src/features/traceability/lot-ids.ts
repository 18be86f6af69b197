const ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

/** Their ids stand in the address, so that a reload loses none; a proxy takes addresses of 4 kB and more. */
export const LOT_IDS_MAX = 60;

/** Ids of lots as they stand in an address, with a dot between them. */
export const LOT_IDS = new RegExp(`^${ID}(?:\\.${ID}){0,${LOT_IDS_MAX - 1}}$`);

/** One id of anything. */
export const ONE_ID = new RegExp(`^${ID}$`);
