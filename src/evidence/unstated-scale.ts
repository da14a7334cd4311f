/** What stands as the scale of a number of points where its source does not say which scale that is. */
export const unstatedScale = 'not stated';
