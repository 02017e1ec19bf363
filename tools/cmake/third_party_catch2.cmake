# Catch2 from its one-file form (one compilation instead of a hundred), used through its small headers.
set(catch2 "${ANUPALAN_THIRD_PARTY}/catch2")
set(CATCH_CONFIG_DEFAULT_REPORTER console)
set(CATCH_CONFIG_CONSOLE_WIDTH 120)
configure_file("${catch2}/src/catch2/catch_user_config.hpp.in" "${CMAKE_BINARY_DIR}/catch2/catch2/catch_user_config.hpp")

add_library(third_party_catch2 STATIC "${catch2}/extras/catch_amalgamated.cpp")
target_include_directories(third_party_catch2 SYSTEM PUBLIC "${catch2}/src" "${CMAKE_BINARY_DIR}/catch2")
target_compile_features(third_party_catch2 PUBLIC cxx_std_20)
