export const embed = "Embed";
export const embedMeans = "Put this run into a page of your own";
/** What could not be fetched. */
export const theBuilder = "The builder";
