import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// A script that is fetched on demand takes as long as the machine needs.
configure({ asyncUtilTimeout: 30_000 });

// Without global test functions the testing library cannot see to this by itself.
afterEach(cleanup);
