# What the web programs are linked with: the page's module, and the command line and the tests as programs for node.

# anupalan_node_program(<target>): <target>.js for node, which reads files as a native program does.
function(anupalan_node_program target)
  target_link_options(${target} PRIVATE -sENVIRONMENT=node -sNODERAWFS=1 -sEXIT_RUNTIME=1 -sSTACK_SIZE=1MB)
endfunction()

if(TARGET anupalan)
  anupalan_node_program(anupalan)
endif()

# What draws and speaks is built for size: the single file has its limit, and the frame has time to spare.
foreach(layer anupalan_ui anupalan_mirror anupalan_platform third_party_imgui third_party_sdl2)
  if(TARGET ${layer})
    target_compile_options(${layer} PRIVATE -Os)
  endif()
endforeach()

if(TARGET anupalan-app)
  # web/bridge.js is the only caller of what is exported; src/platform/web_exports.h and src/mirror/exports.h list it
  # (KEEP IN SYNC).
  string(JOIN "," exported _main _malloc _free _anupalan_resize _anupalan_frame _anupalan_redraw _anupalan_typed _anupalan_scroll _anupalan_pinch _anupalan_tap _anupalan_context_restored
    _anupalan_file _anupalan_file_failed _anupalan_files_ready _anupalan_work _anupalan_told
    _anupalan_task_over _anupalan_task _anupalan_task_next _anupalan_task_message _anupalan_copy _anupalan_copied_html _anupalan_paste _anupalan_news
    _anupalan_mirror _anupalan_act)
  # -Os is for the last pass over the whole module alone: what is compiled stays as fast, and the single file small.
  target_link_options(anupalan-app PRIVATE -Os -sENVIRONMENT=web,worker -sFILESYSTEM=0 -sMODULARIZE -sEXPORT_NAME=AnupalanModule
    -sINVOKE_RUN=0 -sDYNAMIC_EXECUTION=0 -sEXIT_RUNTIME=0 -sSTACK_SIZE=1MB -sMIN_WEBGL_VERSION=2 -sMAX_WEBGL_VERSION=2
    "-sEXPORTED_FUNCTIONS=${exported}" "-sEXPORTED_RUNTIME_METHODS=callMain,HEAPU8,stringToNewUTF8,UTF8ToString")
endif()
