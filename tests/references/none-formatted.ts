// What stands in for `virtual:references` outside of a build.
export const formatted = undefined;
