import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";

// Without global test functions the testing library cannot see to this by itself.
afterEach(cleanup);
